/** Given names common in the news: a capital behind one is a surname, whatever firm has it too (David Goldman). */
export const givenNames: ReadonlySet<string> = new Set(
  'Aaron Adam Adrian Alan Albert Alex Alexander Alexis Alfred Alice Alistair Allan Allen Amanda Amy Andre Andrea Andreas Andrew Angela Angus Ann Anna Anne Anthony Antonio Arthur Austan Barbara Ben Benjamin Bernard Beth Bill Bob Brad Brett Brian Bruce Bryan Cameron Carl Carlos Carol Caroline Carsten Catherine Cathie Charles Charlie Chris Christian Christina Christine Christopher Claire Claude Colin Craig Dan Daniel Darren Dave David Dean Deborah Dennis Derek Diana Diane Dominic Don Donald Doug Douglas Duncan Ed Eddie Edward Elizabeth Ellen Emily Emma Eric Erik Ernest Eugene Evan Felix Francis Francois Frank Franz Fred Frederick Gabriel Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Giovanni Glenn Gordon Graham Greg Gregory Guy Hans Harold Harry Heather Helen Henry Herbert Howard Hugh Ian Isabel Jack Jacob Jacques James Jamie Jan Jane Janet Janice Jason Jay Jean Jeff Jeffrey Jennifer Jeremy Jerome Jessica Jill Jim Joan Joe Joel Johan Johannes John Jon Jonathan Jordan Jose Joseph Joshua Juan Judith Julia Julian Julie Karen Karl Kate Katherine Kathleen Kathy Keith Kelly Ken Kenneth Kevin Kim Kurt Kyle Lael Larry Laura Lauren Laurence Lawrence Lee Len Leonard Lesley Leslie Lewis Linda Lisa Lloyd Lorie Louis Louise Luca Lucas Lucy Luis Luke Lynn Marc Marcel Marco Marcus Margaret Maria Marie Mario Mark Markus Martin Mary Mathew Matt Matthew Maurice Max Melissa Michael Michel Michelle Miguel Mike Monica Nancy Naomi Nathan Neil Nicholas Nick Nicola Nicolas Nigel Norman Oliver Oscar Owen Pamela Pascal Patricia Patrick Paul Pedro Per Peter Phil Philip Philippe Phillip Pierre Quentin Rachel Ralph Randall Raphael Ray Raymond Rebecca Richard Rick Rob Robert Roberto Robin Rod Roger Roland Ron Ronald Rory Ross Roy Rupert Russell Ruth Ryan Sam Samuel Sandra Sara Sarah Scott Sean Sebastian Sergio Sharon Shaun Simon Sophie Stefan Stephan Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sven Ted Terence Terry Theo Theresa Thierry Thomas Tiffany Tim Timothy Toby Todd Tom Tommy Tony Tracy Trevor Tyler Ulrich Victor Victoria Vincent Virginia Vladimir Walter Warren Wayne Wendy Wilhelm Will William Wolfgang Yannick Yves Zach Zoe Lakshmi Elon Satya Sundar Jensen Janet Christine Haruhiko Kazuo Mohamed Mohammed Ahmed Ali Abdul'.split(
    ' ',
  ),
)

/** Before a person's name: `Chief Executive Ruth Calder`, `Mr Mittal`, `Fed Chair Jerome Powell`. */
export const titlesBefore: ReadonlySet<string> = new Set(
  'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir Lord Dame Prof Professor President Chairman Chairwoman Chair Chairperson Governor Secretary Minister Chancellor Senator Congressman Representative CEO CFO COO CTO Executive Officer Director Analyst Economist Strategist Judge Justice King Queen Prince Princess Founder Spokesman Spokeswoman Commissioner analyst economist strategist president chairman governor director manager trader dealer founder secretary minister chief executive officer partner spokesman spokeswoman investor billionaire'.split(
    ' ',
  ),
)

/** Capitals that may follow a company's name and are no part of it: `Finnair CEO Pekka Vauramo`. */
export const titlesAfter: ReadonlySet<string> = new Set(
  'CEO CFO COO CTO Chief Chairman Chairwoman Chair President Vice Governor Director Analyst Economist Strategist Executive Co-founder Founder Spokesman Spokeswoman Senior Managing Deputy Secretary Commissioner'.split(
    ' ',
  ),
)
