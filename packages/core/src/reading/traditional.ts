/**
 * Traditional Chinese characters, and in the same order the simplified ones that the lexicon is written in, as packed numbers. From the
 * dictionary of OpenCC (Apache-2.0, https://github.com/BYVoid/OpenCC); `scripts/update-traditional.mjs` writes this file.
 */
export const traditional: string =
  "cz;1TI+R-X5;R7ES'%9RIR))'/-U'5R-59/+11C5R+1R%193R)/M'R7SC-TI-R/+CR-;?S'K+-+IS;EKR?+RC5-E%]5TGR#+;S=C%)R'1RER#7RIS--R#R1/" +
  "MSK'-%)'Z5SI)OSGTASKR1RG-T'XGTGV#IRE=T)RA%''9E%)'%T533W#]/R+3)RO3;'-ROS1'%CR7R7'A';-GR7-=9WIR3V5CRIS'R;3;?%R7R#ROERK+W9A" +
  "W+7ER%/S;S+RGSA1OM=M)7/19?+R3-3'R95R7S/9-/R7R=S=U+5R+5R/;9RKSMSMT%%X%RCS#V33R;?3R3/S%E/7S?;RG?=KSI/T%EO%R5R9%%U9TGR%+T'Z" +
  "CRMS-ER1T11?ER/OA%T=VEOIETAR)SAMT=T)T)R#71/S?R#3S;S#W7R%R)75VCS-S+1T%UO%SE5--%U?RKTE339T'R''))S;R5R1W5YI'WATKTGRG)A=R-'S" +
  "C-T)T9SIS9+U%R-RCW'?'+%3;%%M55%%;-;-'5%+937=9'-)M155-IU1)5%EC%'-ZG'RM/SKUAR')-/X9SA=TER-)G=%%='T5b'SARKR%R7S=T3W+RCR%RAT" +
  "-/+3!'Z/9='-%'TMR%=%+R-7U5)R#')+1KC))SK/'+5%)+9)+)1%K-5++9%%K-%35'+/'+5/3+9R%C+'/=+'R-CA+K1/)751V9S7R-RC7)3''1%)+%9;5'')" +
  "%/'3/';'-VIZ#U7MR'9RA%-5EU%;SKR7+7?%R%%)/%+)''%35+''7/UAKW5ARO-/)R35/%;IER3R-R%R3S-G3R1=)+MRI1';;S)%R#'S5R/A=%R1!75)/'/%" +
  "%C%%;%K%=3VAG)-GE='17R+))'+%A5T3KT-R5S9'+%'3)-M?9/%'-+/53S95'REK?=?CR;U-RG//S7R1R5)%+)UOR)R3=9'S-TAWEWG+9T/R1ITAXKRM-%71" +
  "%/R+7ROS1R#'1=R?";

export const simplified: string =
  "czAT|E*Ty(RGTr;Sk4Sp5SX7Vs6TS5X{1tL[VD]&X2Y7Tt%TkLV6SbGnKS~*SL+]/a4%U3S,<T[1SwB`>b5X3FT%v>vMS/,UK80YNZ#aY#aY2S'UK60G;>WY" +
  "GWSHMTX?TW$I/(S9$W=Sv/^SE`zF#[ARpFRd-X<h/_HY-[)RiORS5Sl>S_OtDR|<RdLRt+b/40R'2R,_!;!c>St&R/TATPe+R)RM@ScJSf#%[/TP^O=^X/^U" +
  "HR.R5Sd@Sd9U=Tb.TaG&)T30R-SA!s1!c6!c7!b(R>ROT)*TRLTT3Sp*SpCR4So*VGSp5R)TX2TX1R-TW'[^AaX.St=URPSg%RsMXr+Xp>/U^'Uc6Z]7ZmL`" +
  "3S1TdJSa5q7u'S/5REU3U-XhG!]:Tm7W=!_=![4(Y,&2fOc8W<W?UU6USKX3Y6S-`?e6e3YO!B2`)ZmOZlNS9+Vl2Vn+9Uh&UhOTq5Tk0Ul0W%Ud+Vu.XIVw" +
  "%WT&VQ7#R[=VDSR(SZ#W^,WWET}?WX6Y|+Wq<T,WSNWk7a,S'[PqCdFU%VR@UvES-YJ|1,VqFSx1S}%RRFTf*#UmMWb>WhEWhFXQAW~@4AWnMWnH8WgIb)TE" +
  "iBmI*1f&aIU7$b>^+g/Y^4GVq7SoC1V8V-+Uo#UpFYa2Yq=Ts>Tw-S%WW<WYGUSMUQ$VAYh+YcPV&KY}*#XSGS]?Vb2Vb3V^H]W)Wr.T#U?S,Y_2Us3Tr92W" +
  "dDWe)T'Zp<Zr%X5VCUDe9WFZ)SHR;Ud7Ud8SOS^MSZ0R@U9S3[xL]o?V?Rv>&#Yx8Zm37**E-DCA1,Xo&XnMA7$(0=!uB!u?:GJS'SFS1U%Xr(XZ%e;SFTK&" +
  "pMsD?8eDf5/d4f?W}H^l?WjLSK!|2ZS#Wz8Z}9Zi6Zi'[p(RR,!yM5R1!TNR!JRbIRd8vItDbV1RU?VnD!`HR]DZ}IS|?Xk@Ui7Yg6!h1b/`LV([WP[}?]YH" +
  "R_*^i=UK^h:Vw+UmP[x#[~Pd*RvG^pCS]@U+SY9`bDRo)SqMYs3!f.ToIYV/)'_^<_^C$.eK$?0Z~H[Q+5))$.EXfBXf31*5M<33%]]&RlC[l;S;AHM-#=*/" +
  "-DS@^_N^bER'b&aKOUNUK/U8-UAVBZ{FZo%a'^kH^h/d#^r,RjPY|=%W]G'3)0=-`Y@`YI,C!~,!~E$-_R8^~O4&S'+RNS-&+KXI^E5-A-R(R;'RB_qF!,R]" +
  ";SU/!pO-_bH_bCYW4YVM44R3VMTN3S2YR.YSMR:UV@UX9T5V:R2[AaRNT8R!9`uK$9]W>]X5+8C@R=^]<^!7T34I.TH]z.]zMU;^Q6Z|+TS5RGX,R#XET8!d" +
  "8!d3:U?Y,R9S5lP#i5Z9U=')^^2^^=#'=`}0`}/-#!!H[&!gAalNe3aYMK&RBRAT-R@RCaVH][M]],Uq?^]EYv(XQMbf2Za'RWJZcKXWNZ_Jb)ab%+%%5,1`" +
  "_F``//%-$#^c,Wl)WtG]X0][Gao:d<bUGW-+bcNhDb|?'ZMG2;M)>^}J^}1R?S&cY,RU#[z=VqC]_6!q;Rk9R5S;_1%)R)3RuFRt-bt&byKRsJ##bp@#dfI!" +
  "W8Xl*T=cu+S/ct$ct1'I";
