/** The suite that checks whether a service exports everything it holds about a tenant, and nothing of another. */
@NullMarked
package cn.volunteering.testsupport.export;

import org.jspecify.annotations.NullMarked;
