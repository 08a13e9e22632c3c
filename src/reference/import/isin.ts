/** Whether a code is an ISIN whose check digit is right (ISO 6166: letters as two digits, Luhn from the right). */
export const isIsin = (code: string): boolean => {
  if (!/^[A-Z]{2}[A-Z0-9]{9}\d$/.test(code)) return false
  const digits = [...code].map((letter) => Number.parseInt(letter, 36)).join('')
  let sum = 0
  for (let at = digits.length - 1, double = false; at >= 0; at -= 1, double = !double) {
    const digit = (digits.charCodeAt(at) - 0x30) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}
