import { createLexicon } from '../../scan/lexicon.ts'
import { endOfParticles } from './particles.ts'

/**
 * Where the word that begins with a name ends, when all behind the name is a word that goes with names (주가, 의장, 발)
 * and particles: `연준|의장은`, `카카오|측이`, `코스피|지수`. Undefined for anything else: `카카오|톡`, `애플|파이`.
 */
export const endOfNameWord = (text: string, at: number): number | undefined => {
  const bare = endOfParticles(text, at)
  if (bare !== undefined) return bare
  return suffixes.longestAt(text, at, text.length, isFollowedByParticles)?.end
}

const isFollowedByParticles = (text: string, _start: number, end: number): boolean =>
  endOfParticles(text, end) !== undefined

const suffixWords =
  '주가 주식 주 그룹 그룹주 측 측은 의장 부의장 총재 부총재 위원 위원들 이사 이사회 이사진 회장 부회장 대표 공동대표 사장 행장 은행장 증시 시장 선물 상장 상장사 실적 지분 관계자 연구원 애널리스트 출신 자회사 계열 계열사 인사 인사들 본사 본점 발 향 노조 직원 임원 주총 경영진 창업자 회의 의사록 통화정책 정례회의 기준금리 금리 종목 협력사 고객 사태 지수 평균 법인 공장 매출 영업이익 당국자 관리 보고서 통계 자료 집계 조사 전망치 수장 간부 내부 주주 주주들 소속 산하 회원국 집행위 제공 홈페이지 서비스 광고 지점 앱 채권 우선주 보통주 시리즈 펀드 간 급 식 용 판 산 형 대 내 외 전 후 건'

const suffixes = createLexicon([...new Set(suffixWords.split(' '))].map((text) => ({ text, payload: true })))
