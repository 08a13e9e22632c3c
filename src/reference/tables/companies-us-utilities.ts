/** Utilities and real-estate companies listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const utilityCompanies = `
# Utilities
XNYS:NEE | NextEra Energy | NextEra | 넥스트에라에너지; 넥스트에라; 넥스트에라 에너지
XNYS:DUK | Duke Energy | | 듀크에너지; 듀크 에너지
XNYS:SO | Southern Company | The Southern Company | 서던컴퍼니; 서던 컴퍼니
XNYS:D | Dominion Energy | Dominion Resources | 도미니언에너지; 도미니언 에너지
XNAS:CEG | Constellation Energy | | 콘스텔레이션에너지; 컨스텔레이션에너지; 콘스텔레이션 에너지; 컨스텔레이션 에너지
XNYS:VST | Vistra | Vistra Energy | 비스트라; 비스트라에너지; 비스트라 에너지
XNYS:NRG | NRG Energy | | NRG에너지; NRG 에너지
XNAS:TLN | Talen Energy | | 탈렌에너지; 탈렌 에너지
XNAS:AEP | American Electric Power | | 아메리칸일렉트릭파워; 아메리칸 일렉트릭 파워
XNAS:EXC | Exelon | | 엑셀론
XNYS:SRE | Sempra | Sempra Energy | 셈프라; 셈프라에너지
XNAS:XEL | Xcel Energy | | 엑셀에너지; 엑셀 에너지
XNYS:PEG | Public Service Enterprise Group | PSEG | 퍼블릭서비스엔터프라이즈
XNYS:PCG | PG&E | PG&E Corporation; Pacific Gas & Electric | 퍼시픽가스앤드일렉트릭
XNYS:EIX | Edison International | | 에디슨인터내셔널; 에디슨 인터내셔널
XNYS:ED | Consolidated Edison | Con Edison; Con Ed | 콘솔리데이티드에디슨; 콘에디슨; 컨에디슨
XNYS:ETR | Entergy | | 엔터지
XNYS:FE | FirstEnergy | First Energy | 퍼스트에너지
XNYS:PPL | PPL Corporation | =PPL | PPL코퍼레이션
XNYS:DTE | DTE Energy | | DTE에너지
XNYS:WEC | WEC Energy Group | WEC Energy | WEC에너지
XNYS:ES | Eversource Energy | Eversource | 에버소스에너지
XNYS:CNP | CenterPoint Energy | | 센터포인트에너지
XNYS:AES | AES Corporation | ~AES | AES코퍼레이션
XNYS:AWK | American Water Works | American Water | 아메리칸워터웍스
XNYS:CMS | CMS Energy | | CMS에너지
XNAS:EVRG | Evergy | | 에버지
# Real estate
XNYS:PLD | Prologis | | 프로로지스
XNYS:AMT | American Tower | | 아메리칸타워; 아메리칸 타워
XNYS:CCI | Crown Castle | Crown Castle International | 크라운캐슬; 크라운 캐슬
XNAS:SBAC | SBA Communications | | SBA커뮤니케이션스
XNAS:EQIX | Equinix | | 에퀴닉스; 이퀴닉스
XNYS:DLR | Digital Realty Trust | Digital Realty | 디지털리얼티; 디지털리얼티트러스트; 디지털 리얼티
XNYS:O | Realty Income | =O | 리얼티인컴; 리얼티 인컴
XNYS:SPG | Simon Property Group | Simon Property | 사이먼프로퍼티그룹; 사이먼프로퍼티; 사이먼 프로퍼티 그룹
XNYS:PSA | Public Storage | | 퍼블릭스토리지; 퍼블릭 스토리지
XNYS:EXR | Extra Space Storage | | 엑스트라스페이스스토리지
XNYS:WELL | Welltower | =WELL | 웰타워
XNYS:VTR | Ventas | | 벤타스
XNYS:AVB | AvalonBay Communities | AvalonBay | 아발론베이 | /2026
XNYS:EQR | Equity Residential | | 에쿼티레지덴셜 | /2026
XNYS:VMRK | Vivmark Residential | | | 2026/
XNYS:BXP | BXP | Boston Properties | 보스턴프로퍼티스; 보스턴 프로퍼티스
XNYS:VNO | Vornado Realty Trust | Vornado | 보나도리얼티트러스트; 보네이도
XNYS:SLG | SL Green Realty | SL Green | SL그린리얼티
XNYS:VICI | VICI Properties | | 비치프로퍼티스; VICI프로퍼티스
XNYS:IRM | Iron Mountain | | 아이언마운틴; 아이언 마운틴
XNYS:CBRE | CBRE Group | CBRE | CBRE그룹
XNYS:JLL | Jones Lang LaSalle | JLL | 존스랑라살
XNAS:CSGP | CoStar Group | CoStar | 코스타그룹
XNAS:Z | Zillow Group | Zillow | ~질로; 질로우; 질로그룹; 질로우그룹
XNAS:OPEN | Opendoor Technologies | Opendoor | 오픈도어; 오픈도어테크놀로지스; 오픈도어 테크놀로지스
XNAS:LINE | ~Lineage | Lineage Inc; Lineage Logistics | 리니지로지스틱스
XNYS:INVH | Invitation Homes | | 인비테이션홈스; 인비테이션 홈즈
XNAS:HST | Host Hotels & Resorts | Host Hotels | 호스트호텔앤드리조트
XNAS:AGNC | AGNC Investment | | AGNC인베스트먼트
XNYS:NLY | Annaly Capital Management | Annaly | 애널리캐피털; 애널리캐피털매니지먼트
`
