/** Shared parts of integration tests: tokens of a test issuer, tenants, and suites that every service passes. */
@NullMarked
package cn.volunteering.testsupport;

import org.jspecify.annotations.NullMarked;
