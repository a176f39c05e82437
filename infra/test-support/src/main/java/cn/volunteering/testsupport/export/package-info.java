/** The suite that sees whether a service hands out everything it holds about a tenant, and nothing of another. */
@NullMarked
package cn.volunteering.testsupport.export;

import org.jspecify.annotations.NullMarked;
