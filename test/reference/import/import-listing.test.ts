import { describe, expect, test } from 'vitest'
import { importListing, ListingError, type ListingOptions } from '../../../src/reference/import/index.ts'

const read = (list: string | Uint8Array, options: ListingOptions = {}) =>
  importListing(typeof list === 'string' ? new TextEncoder().encode(list) : list, options)

const idsOf = (list: string | Uint8Array, options?: ListingOptions) =>
  read(list, options).entries.map(({ id }) => id)

describe('the usual public lists', () => {
  test("SEC's company_tickers.json: an object of numbered rows, no exchange, names that shout", () => {
    const { entries } = read(
      '{"0":{"cik_str":320193,"ticker":"AAPL","title":"Apple Inc."},"1":{"cik_str":51143,"ticker":"IBM","title":"INTERNATIONAL BUSINESS MACHINES CORP"}}',
    )
    expect(entries).toMatchObject([
      {
        id: 'org:apple',
        name: 'Apple',
        ticker: { symbol: 'AAPL' },
        identifiers: { cik: '0000320193' },
      },
      { id: 'org:international-business-machines', name: 'International Business Machines' },
    ])
  })

  test("SEC's company_tickers_exchange.json: columns in fields, rows in data", () => {
    expect(
      idsOf(
        '{"fields":["cik","name","ticker","exchange"],"data":[[320193,"Apple Inc.","AAPL","Nasdaq"],[1067983,"BERKSHIRE HATHAWAY INC","BRK-B","NYSE"]]}',
      ),
    ).toEqual(['XNAS:AAPL', 'XNYS:BRK.B'])
  })

  test("the exchanges' screens: rows wrapped by a web service, the market told by the caller", () => {
    const screen =
      '{"data":{"table":{"rows":[{"symbol":"MSFT","name":"Microsoft Corporation Common Stock","lastsale":"$1"},{"symbol":"AMCR","name":"Amcor plc Ordinary Shares"}]}},"status":{"rCode":200}}'
    expect(read(screen, { market: 'XNAS' }).entries).toMatchObject([
      { id: 'XNAS:MSFT', name: 'Microsoft', ticker: { symbol: 'MSFT', mic: 'XNAS' } },
      { id: 'XNAS:AMCR', name: 'Amcor' },
    ])
  })

  test("NASDAQ's symbol files: bars between columns, one-letter exchanges", () => {
    expect(
      idsOf(
        'ACT Symbol|Security Name|Exchange\nIBM|International Business Machines Corporation Common Stock|N\nVTWO|Vanguard Russell 2000 ETF|Q\nSPY|SPDR S&P 500 ETF Trust|P\n',
      ),
    ).toEqual(['XNYS:IBM', 'XNAS:VTWO', 'XNYS:SPY'])
  })

  test("KRX's list: codes, segments, ISINs, names of both languages", () => {
    const { entries } = read(
      '\uFEFF표준코드,단축코드,한글 종목명,한글 종목약명,영문 종목명,시장구분,주식종류\nKR7005930003,005930,삼성전자보통주,삼성전자,"Samsung Electronics Co., Ltd.",KOSPI,보통주\nKR7247540008,247540,에코프로비엠보통주,에코프로비엠,EcoPro BM,KOSDAQ GLOBAL,보통주\nKR7005931001,005935,삼성전자1우선주,삼성전자우,,KOSPI,구형우선주\n',
    )
    expect(entries).toMatchObject([
      {
        id: 'XKRX:005930',
        name: 'Samsung Electronics',
        ticker: { symbol: '005930', mic: 'XKRX' },
        identifiers: { isin: 'KR7005930003' },
      },
      { id: 'XKRX:247540', ticker: { symbol: '247540', mic: 'XKOS' } },
    ])
    expect(entries[0]?.surfaces.map(({ text }) => text)).toEqual([
      '삼성전자',
      'Samsung Electronics',
      'Samsung Electronics Co., Ltd.',
      'Samsung Electronics Co., Ltd',
    ])
  })

  test('CP949, as KRX writes it', () => {
    const name = Uint8Array.from([0xbb, 0xef, 0xbc, 0xba, 0xc0, 0xfc, 0xc0, 0xda])
    const ascii = (text: string) => new TextEncoder().encode(text)
    const bytes = Uint8Array.from([...ascii('Code,Name,Market\r\n005930,'), ...name, ...ascii(',KOSPI\r\n')])
    expect(read(bytes).entries).toMatchObject([{ id: 'XKRX:005930', name: '삼성전자' }])
  })

  test('any table with a column map', () => {
    expect(
      idsOf('Tkr;Issuer;Venue\n1234;Aozora Robotics K.K.;Tokyo\n', {
        columns: { symbol: 'Tkr', name: 'Issuer', market: 'Venue' },
      }),
    ).toEqual(['XTKS:1234'])
  })
})

describe('rows', () => {
  test.each([
    ['VODW,Vodafone Warrants', 'another security of an issuer'],
    ['ACMEP,Acme Corp 6.25% Series A Preferred Stock', 'another security of an issuer'],
    ['ACMEN,Acme Corp 5.00% Senior Notes due 2030', 'another security of an issuer'],
    ['ACMEU,Acme Acquisition Units', 'another security of an issuer'],
    ['ACME,', 'without a name'],
    ['?!,Acme', 'without a readable symbol'],
    ['AA,Alcoa\nAA,Alcoa', 'listed a second time'],
  ])('%j is left out: %s', (row, reason) => {
    expect([...read(`symbol,name\n${row}\n`, { market: 'XNYS' }).skipped.keys()]).toEqual([reason])
  })

  test.each([
    ['United Rentals Inc. Common Stock', 'United Rentals'],
    ['Preferred Bank Common Stock', 'Preferred Bank'],
    ['Clorox Company (The) Common Stock', 'Clorox'],
    ['Alphabet Inc. Class A Common Stock', 'Alphabet'],
    ['Banco Santander S.A. Sponsored ADR (Spain)', 'Banco Santander'],
    ['Nutrien Ltd. Common Shares', 'Nutrien'],
    ['한빛로보틱스(주)', '한빛로보틱스'],
    ['(주)한빛로보틱스', '한빛로보틱스'],
  ])('%s is %s', (official, common) => {
    expect(read(`symbol,name\nABCD,${official}\n`, { market: 'XNYS' }).entries[0]?.name).toBe(common)
  })

  test.each([
    ['Gap', 'guarded'],
    ['ON', 'stated'],
    ['AbbVie', 'plain'],
    ['Regency Centers', 'plain'],
    ['대상', 'guarded'],
    ['한빛전자', 'plain'],
  ])('%s may be recognised: %s', (name, use) => {
    expect(read(`symbol,name\nABCD,${name}\n`, { market: 'XNYS' }).entries[0]?.surfaces[0]?.use).toBe(use)
  })

  test('a code that lost its zeros, one with a letter before it, and one too long', () => {
    expect(
      idsOf('종목코드,회사명,시장구분\n5930,가온,KOSPI\nA000660,나온,KOSPI\n12345678,다온,KOSPI\n'),
    ).toEqual(['XKRX:005930', 'XKRX:000660'])
  })

  test('an ISIN with a wrong check digit is not kept', () => {
    const [right, wrong] = read('symbol,name,isin\nAAPL,Apple,US0378331005\nMSFT,Microsoft,US5949181046\n', {
      market: 'XNAS',
    }).entries
    expect([right?.identifiers, wrong?.identifiers]).toEqual([{ isin: 'US0378331005' }, undefined])
  })
})

describe('lists that can not be read say why', () => {
  test.each([
    ['', {}, /no rows/],
    ['symbol,name\n', {}, /no rows/],
    ['a,b\n1,2\n', {}, /no column for the symbol among a, b; name it with --columns/],
    ['symbol,b\n1,2\n', {}, /no column for the name/],
    ['symbol,name\nA,B\n', { columns: { symbol: 'Tkr' } }, /no column "Tkr"; it has symbol, name/],
    ['{"a": 1', {}, /no JSON/],
    ['{"a": 1}', {}, /no list of securities/],
    ['symbol,name\nA,B\n', { market: 'NOPE' }, /NOPE is no market code/],
  ] as const)('%j %j', (list, options, message) => {
    expect(() => read(list, options)).toThrow(ListingError)
    expect(() => read(list, options)).toThrow(message)
  })
})
