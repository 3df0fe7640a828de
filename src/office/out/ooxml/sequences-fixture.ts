/**
 * For tests: what the elements that we write may hold, in the order of the schemas of ECMA-376 (5th edition, parts 1
 * and 4). `!` marks what must be there, `*` what may repeat; what we never write is left out, so that a new element is
 * looked up before it passes.
 */
export const SEQUENCES: Record<string, string> = {
  // WordprocessingML
  "w:document": "w:body!",
  "w:pPr":
    "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:numPr w:pBdr w:tabs w:spacing w:ind w:jc w:outlineLvl w:rPr w:sectPr",
  "w:numPr": "w:ilvl w:numId",
  "w:rPr": "w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:color w:sz w:szCs w:vertAlign w:lang",
  "w:tbl": "w:tblPr! w:tblGrid! w:tr*",
  "w:tblPr":
    "w:tblStyle w:tblW w:jc w:tblInd w:tblBorders w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription",
  "w:tblBorders": "w:top w:left w:bottom w:right w:insideH w:insideV",
  "w:tblCellMar": "w:top w:left w:bottom w:right",
  "w:tr": "w:trPr w:tc*",
  "w:tcPr": "w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:tcMar w:vAlign",
  "w:sectPr":
    "w:headerReference* w:footerReference* w:footnotePr w:pgSz! w:pgMar! w:pgNumType w:titlePg w:docGrid",
  "w:styles": "w:docDefaults w:style*",
  "w:style": "w:name! w:basedOn w:next w:qFormat w:pPr w:rPr w:tblPr",
  "w:settings":
    "w:zoom w:defaultTabStop w:evenAndOddHeaders w:characterSpacingControl w:footnotePr w:compat w:themeFontLang w:decimalSymbol w:listSeparator",
  "w:lvl": "w:start w:numFmt w:suff w:lvlText w:lvlJc w:pPr w:rPr",
  "wp:inline": "wp:extent! wp:docPr! wp:cNvGraphicFramePr a:graphic!",
  "pic:pic": "pic:nvPicPr! pic:blipFill! pic:spPr!",
  "pic:blipFill": "a:blip! a:stretch!",
  // DrawingML
  "a:graphic": "a:graphicData!",
  "a:blip": "a:extLst",
  "a:xfrm": "a:off a:ext a:chOff a:chExt",
  "a:p": "a:pPr a:r* a:fld* a:endParaRPr",
  "a:pPr": "a:lnSpc a:spcBef a:spcAft a:buNone a:buChar a:defRPr",
  "a:rPr": "a:ln a:solidFill a:latin a:ea a:cs",
  "a:defRPr": "a:ln a:solidFill a:latin a:ea a:cs",
  "a:lvl1pPr": "a:lnSpc! a:spcBef! a:spcAft a:buNone a:buChar a:defRPr!",
  "a:ln": "a:noFill a:solidFill a:prstDash",
  "a:tbl": "a:tblPr! a:tblGrid! a:tr*",
  "a:tc": "a:txBody! a:tcPr!",
  "a:txBody": "a:bodyPr! a:lstStyle a:p*",
  "a:tcPr": "a:lnL a:lnR a:lnT a:lnB a:noFill a:solidFill",
  "a:custGeom": "a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst!",
  "a:themeElements": "a:clrScheme! a:fontScheme! a:fmtScheme!",
  "a:clrScheme":
    "a:dk1! a:lt1! a:dk2! a:lt2! a:accent1! a:accent2! a:accent3! a:accent4! a:accent5! a:accent6! a:hlink! a:folHlink!",
  "a:majorFont": "a:latin! a:ea! a:cs!",
  "a:minorFont": "a:latin! a:ea! a:cs!",
  "a:fmtScheme": "a:fillStyleLst! a:lnStyleLst! a:effectStyleLst! a:bgFillStyleLst!",
  // PresentationML
  "p:presentation": "p:sldMasterIdLst! p:notesMasterIdLst p:sldIdLst p:sldSz! p:notesSz! p:defaultTextStyle",
  "p:sldMaster": "p:cSld! p:clrMap! p:sldLayoutIdLst p:txStyles",
  "p:sldLayout": "p:cSld! p:clrMapOvr",
  "p:sld": "p:cSld! p:clrMapOvr",
  "p:notesMaster": "p:cSld! p:clrMap!",
  "p:notes": "p:cSld! p:clrMapOvr",
  "p:cSld": "p:bg p:spTree!",
  "p:txStyles": "p:titleStyle! p:bodyStyle! p:otherStyle!",
  "p:sp": "p:nvSpPr! p:spPr! p:txBody",
  "p:nvSpPr": "p:cNvPr! p:cNvSpPr! p:nvPr!",
  "p:spPr": "a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:ln",
  "p:txBody": "a:bodyPr! a:lstStyle a:p*",
  "p:pic": "p:nvPicPr! p:blipFill! p:spPr!",
  "p:nvPicPr": "p:cNvPr! p:cNvPicPr! p:nvPr!",
  "p:graphicFrame": "p:nvGraphicFramePr! p:xfrm! a:graphic!",
  "p:nvGraphicFramePr": "p:cNvPr! p:cNvGraphicFramePr! p:nvPr!",
  // Charts
  "c:chartSpace": "c:date1904 c:lang c:roundedCorners c:chart! c:spPr c:txPr c:externalData",
  "c:chart": "c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:plotArea": "c:layout c:barChart c:scatterChart c:catAx c:valAx* c:spPr",
  "c:barChart": "c:barDir! c:grouping c:varyColors c:ser* c:gapWidth c:axId*",
  "c:scatterChart": "c:scatterStyle! c:varyColors c:ser* c:axId*",
  "c:ser":
    "c:idx! c:order! c:tx c:spPr c:invertIfNegative c:marker c:dPt* c:dLbls c:cat c:val c:xVal c:yVal c:smooth",
  "c:dPt": "c:idx! c:invertIfNegative c:bubble3D c:spPr",
  "c:dLbls": "c:dLbl* c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize",
  "c:dLbl":
    "c:idx! c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize",
  "c:marker": "c:symbol c:size c:spPr",
  "c:scaling": "c:orientation c:max c:min",
  "c:catAx":
    "c:axId! c:scaling! c:delete c:axPos! c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:noMultiLvlLbl",
  "c:valAx":
    "c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses c:crossBetween c:majorUnit",
  "c:numRef": "c:f! c:numCache",
  "c:numCache": "c:formatCode c:ptCount c:pt*",
  "c:strRef": "c:f! c:strCache",
  "c:strCache": "c:ptCount c:pt*",
  "c:manualLayout": "c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h",
  // Workbooks
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData! sheetProtection autoFilter mergeCells dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter legacyDrawing",
  workbook: "workbookPr bookViews sheets! definedNames calcPr",
  font: "b i strike u vertAlign sz color name family scheme",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs! cellStyles dxfs tableStyles",
};
