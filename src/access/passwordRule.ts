/** Shortest password of an account, in UTF-16 units. NIST SP 800-63B §5.1.1.1 asks for 8 at least. */
export const minimumPasswordLength = 12
