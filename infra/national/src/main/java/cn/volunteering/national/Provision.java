package cn.volunteering.national;

/**
 * One time that a package left the platform (对外提供记录): kept with the package, and so for at least the three years that the
 * law asks for, because packages are never deleted.
 *
 * @param signature who took it, and when
 * @param purpose what for
 */
public record Provision(Signature signature, String purpose) {}
