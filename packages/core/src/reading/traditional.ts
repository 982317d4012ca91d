/**
 * Traditional Chinese characters, and in the same order the simplified ones that the lexicon is written in, as packed numbers. From the
 * dictionary of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC); `scripts/update-traditional.mjs` writes this file.
 */
export const traditional: string =
  "cz;1TI+R-X5ROES)9RIR))'/-U'5R-59/+11C5R+1R%193R)/M'R7SC-TI-R/+CR-;?S'K+-+IS;EKR?+T%%]5TGR#+;S=E)R5RER#S/S--S=TG'/)'Z5SI)" +
  "OSGTASKR1RG-T'XGTGVIRE=T)RA%''9E%)'%T533W#]/R+3)RO3;'-ROS1'%CR7R7E';-GR7-=9Y+V5S;S'RKR+R7R#ROES%W9AW?ER%/S;S+RGSA1OM=M)7" +
  "/1R'+R3='R95R7SE-/R7R=S=U+5SI;9RKSMSMT%%X%RCX33S)3R3/S%E/7S?;RG?=KSI/T%ER#R5R9%%U9TGR%+_CS-EU?1?ER/OA%T=VES;TATGMT=T)T)R" +
  "#71/S?R#3S;Y7R%R)75VCS-S9T%UO%SE5--%U?RKTER+T'R''))S;R5R1W5YI'WATKTGRG)A=R-'SMT)T9SISAU%R-RCW'?'+%3;%%R15';-;-'5%+9G=9'-" +
  "R%155-IU1=EC)-ZKRM/SKVE)9X9SAU1R-)G='='T5dERKS9VMW+RCSCT-/+3!'Z/9='-%'TMR%=%+R-7U5)R#')+1KC))SK/'+5%)+9)+)1%K-=+9%%K-%E'" +
  "+/'+5/3+9R%R-=+'R-CAR%1/)751V9S7R-RC7)3''1%)+%9R#')%/'3/';'-VIZ#U7MR'9RA%-5EU%;SKR7+7?%R%%)/%+)''55+''7/UAKW5S?-/)R3A%;I" +
  "T1S5S-G3R1=)+MRI1';;S+R#'S5R/S=!75)/'/%%C%=%K%MVAG3GE='17R+))'+%A5T3KU?S9'+%'3)-M?9/%'-+A3S95'REK?=?CR;U-RG/SCR1R5)%V/R)" +
  "R3=9'S-b+AU=ITAXKRM-%71%R77V/'S9";

export const simplified: string =
  "czAT|E*Ty(RGTr;V#SX7Sq$X{1tL[VD]&X2Y7Tt%TkLV6SbGnKS~*SL+]/a4%U3S,<T[1SwB`>b5X3FT%v>vMS/,UK80YNZ#aY#aY2S'UK60G;>WYGWSHMTX" +
  "?TW$T7$W=Sv/^SE`zF#[A]<X<Y7Y-[)Sl3Sl>S_OUX,SW74G2R,_!;!c>St&R/TATPe+R)RM@ScJSf#%W/^O=^X/^UHR.R5Sd@Sd9U=Tb.TaG&)T30R-SA!s" +
  "1!c6!c7!b(R>ROT)*TRLTT3Sp*SpCR4So*VGSp5TW,TX1R-TW'[^AaX.St=URPSg%Zg'Xp>U^3Uc6a8TS,Sa5q7u'S/S)U3U-TsDTm7W=!_=![4(Y,&2fOc8" +
  "W<W?UU6USKX3Y6bIe6e3SD2`)ZmOZlNSAVl2Vn+9Uh&UhOTq5Tk0S&Vu.XIVw%WT&VQ7#R[=VDSR(UU,WWESYHY|+Wq<T,WSNWk7a,S'[PqCdFU%VR@UvES-" +
  "YJ|1,Sx8S}%RRFTf*#UmMWb>WhEWhF?AWnMWo0WgIb)TEiBmI*1f&aI^,^+Xv(GVq7SoC1V8V-+Uo#UpFYa2Yq=Ts>Ty/WW<WYGUSMUQ$VAYh+Yi&KY}*#XS" +
  "GS]?Vb2Vb3V^H]W)Wr.T#Y!NUs3Tr92WdDWe)T'Zp<Zr%X5VCUDe9WFZ)SHR;Ud7Ud8SOS^MS[NU9S3[xL]u-Rv>&#Yx8Zm37**E-DCO,*A7$(0=!uB!u?:&" +
  "S'SFS1U%i&e;SFTK&pMsDe>f5/S-W}HXRCSK!|2ZS#TT#Zi6RX$RR,!yMRC!TNR!JRbIRd8S'bV1RU?VnD]m<Z}IUn$T|P!h1b/f$[WP[}?]YHR_*^i=UK^h" +
  ":Vw+UmP[x#[~Pd*RvG^pCS]@U+SY9`bDRo)SqMYs3!f.ToIYV/)'_^<_^C$.eK$?0Z~H[Q+5))$.EXfBXf31*R1<33%]]&RlC[l;T+HM-#=*/-DS@^_N^c?O" +
  "UNUK/U8-R$Z{FZo%a'^kH^h/d#^r,RjPY|=%W]G'3)0=-`Y@`YI,C9-_R8^~O4&S'+RNS-&+KXI^E5-A-R(R;'RB_qF!,R];SU/!pO-_bH_bCYW4YVM44R3V" +
  "MTN3S2RAR:UV@UX9T5V:R2[AaRNT8bS3$9]W>]X50C@R=S-7.TH]z.]zMU;^Q6Z|+TS5RGX,R#XET8(:U?Y,R9R,Z9U=')^^2^^=#'=`}0`}9#!!H[&VV0e3" +
  "aYMGRBRAT-R@RCaVH][M]],Uq?^]EYv(XQMbf2Za'RWJZcKafHb)ab%+%%5,1`_F``//%-$#^c,^aM]X0][Gao:d<bUGW-+bcNhDb|?'ZMG2R7)>^}J^}1cY" +
  "BRU#[z=VqC]_6!q;Rk9c-+R9RuFRt-bt&byKRsJ##bp@#Y`3Xl*c{#ct$cu-";
