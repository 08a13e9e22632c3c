import type { ExampleFile } from '../../model/mention.ts'

export const examples: ExampleFile = {
  examples: [
    [
      '영업이익 [[1조 2,000억원]] 이상',
      { amount: '1200000000000', currency: 'KRW', mod: 'EQUAL_OR_MORE', resolution: '100000000' },
    ],
    ['주가는 [[13만원대]]로 올라섰다', { range: { low: '130000', high: '140000' }, currency: 'KRW' }],
    ['만원버스를 탔다'],
  ],
}
