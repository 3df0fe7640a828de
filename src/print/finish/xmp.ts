import { escapeText } from "../../format/markup.ts";
import { PROGRAM } from "../../model/issuing/program.ts";
export interface PaperProperties {
  title: string;
  subject: string;
  /** The issuing body, or the name of this program for papers of nobody's own. */
  author: string;
  /** ISO date; stands for the creation and the last change. */
  date: string;
}

function alternative(element: string, text: string): string {
  return `<dc:${element}><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt></dc:${element}>`;
}

/** The XMP packet: the same properties as in the document's information, for archives that read only this one. */
export function xmpPacket({ title, subject, author, date }: PaperProperties): string {
  const moment = `${date}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
${alternative("title", title)}
${alternative("description", subject)}
<dc:creator><rdf:Seq><rdf:li>${escapeText(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
<pdf:Producer>${PROGRAM}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
