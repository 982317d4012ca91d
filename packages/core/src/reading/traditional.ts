/**
 * Traditional Chinese characters, and in the same order the simplified ones that the lexicon is written in, as packed numbers. From the
 * dictionary of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC); `scripts/update-traditional.mjs` writes this file.
 */
export const traditional: string =
  "cz;1TI+R-X5ROES)9RIR))'/-U'5R-59/+11C5R+1R%19R9/M'R7SMTI-R/+CR-;?S'K+-R#S;ES9+T%%]5UG+;T1)R5RER#S/S7S=TK5'Z5SI)OSGTASKR1" +
  "RG-T'XGTGVIRE=T)RA%''9E%)'T733c/R+3)RO3;'-ROS1'%CSKE';-GR7-=9Y+V5S;S'RKR+S7ROES%W9AW?ER%/S;S+RGSA1OM=M)7/1R'+R3AR95R7SE-" +
  "/R7R=S=U+5SI;9RKSMSMT%%X%RCX33S)3R3/S%E/7S?;RG?=KSI/T%ES5R9%%U9TGR%+aMEU?1R3R/OA%T=VES;TATGU9T)T)R#7=T?3S;Y7R%R)7W'S-S9T" +
  "%UO%SE5--%W9TER+T'R''))S;R5R1`-'[;TGRG)A=R1SMT)T9SIWCR-RCW'?/%3;%%R15';-;-'5%+9G=9'-R%15?IU1=EC3ZKRMT)VE)9X9SAU1R-)G='='" +
  "T5dERKS9VMW+RCSCT-/+3!'Z/9='-%'TMR%=%+R-7U5)R#')+1KC))SK/'+5%)+9)+)1%K-=+9%%K/E'+/'=/3+9R%R-=+'R-CAR%1/)751V9S7R-RC7)3''" +
  "1%)+%9R#')%/'3/';'-VIZ#U7MR=RM5EU%T5R7+7?%R%%)/%+)''55+''7/UAKW5S?9)R3A%;IT1S5S-R)R1=)+SE5;;S+R#'S5TI!75)/'/%%C%=%KOVAR)" +
  "GE='17R+))'+%A5T3KU?S9'+%'33M?9/%'-+A3S95'RER9=?CR;U-RG/SCR1R5)%V/R)R3=9'S-b+AU=ITAXKRM-%71%R7VC'";

export const simplified: string =
  "czAT|E*Ty(RGTr;V#SX7Sq$X{1tL[VD]&X2Y7Tt%TkLV6SbGnKS~*SL+]/a4%U3S,<T[1SwB`>iEFT%v>vMS%UK80YNZ#aY#aY2S'UK60G&WYGWSHTY;TW$T" +
  "7$W=`y#`zF#RLX<Y7Y-[)Sl3]@UX,SW%7R,_!;!c>St&R/TATPe+R)RM@ScJSf#%W/^O=^X/^UHR.R5Sd@Sd9U=Tb.TaG&T90R-!uO!c6!c7!b(R>ROT)*TR" +
  "LTT3Sp*SpCR4So*Sv+TW,TX1R-TW'[^AaX.St=URPSg%Zg'Xp>U^3Uc6a8TS,TSIu'S/S)U3U-TsDTm7W=!_=![4(Y,&2fOc8W<W?UU6USKX3Y6bIe6e3T&`" +
  ")ZmOZlNSAVl2Vn+9Uh&UhOTq5Tk0S&Vu.XIVw%WT&VQ7#R[=VDSR(UU,WWESYHY|+Wq<T,WSNWk7a,S'[PqCdFU%VR@UvES-YJ|1,U=RRFTf*#UmMWb>WhEW" +
  "hFR/WnMWo0WgIeKiBmI*1f&aI^,^+Xv(Vr-SoC1V8V-Uo+^S(Yq=Ts>Ty/WW<WYGUSMTy4Yh+Yi&KY}*#XSGS]?Vb2Vb3V^HVcKT#Y!NUs3Tr92WdDWe)T'Z" +
  "p<Zr%^'UD^CZ)SHR;Ud7Ud8SaKS[NU9S3[xL[}?&#Yx8Zm3/*E-DCO,*A7$(0=!uB!u?:&S'SFS1U%i&e;SFTGpMsDe>f5/W{>XRCSKSz2TT#Zi6RX$RR,!y" +
  "MRC!TNR!JRbIRd8S'bV1RU?VnD]m<Z}IUn$T|P!h1b/f$[WP[}?]YHR_*^i=UK^h:Vw+UmP[x#[~Pd*RvG^pCS]@U+SY9`bDRo)SqMYs3!f.ToIYV/)'_^<_" +
  "^C$.eK$?0Z~H[Q+5))$.EXfBXf31*R1<33%]]&]Z-T+HM-#5/-DS@^_N^c?OUNUK/U8-R$Z{FZo%a'^kH^h/d#^r,RjPY|=%W]G'3)0=-`Y@`YI,C9-_R8^~" +
  "O4&S'+RNS-&+KXI^E5K?'RB_qFRR1SU/!pO-_bH_bCYW4YVM44R3VMTN3S2RAR:UV@UX9T5V:R2[AaRNT8bS37]W>]X50C@R=S-7.]~&]zMU;^Q6Z|+TU+W," +
  "XET8(:U?Y,/Z9U=')^^2^^=#'=`}0`}9#!!HV`4e3aZCRBRAT-R@RCaVH][M]],Uq?^]EYv(XQMbf2Za'RWJZcKafHb)ab%+%%5'`_F``//%-$#^c,^aM]X0" +
  "][Gao:d<bUGW5bcNhDb|?'ZMG2R7)>^}J^}1cYBRU#[z=VqC]_6!q;Rk9c-+R9RuFRt-bt&byKRsJ##bp@#Y`3!_Ict$";
