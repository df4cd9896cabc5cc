const violations: string[] = [];

addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
  violations.push(`${violatedDirective} ${blockedURI}`);
});

/** What the page's policy has refused since this module ran. */
export function policyViolations(): readonly string[] {
  return violations;
}
