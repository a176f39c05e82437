/** Checks that a service exports everything it holds about a tenant, and nothing about another. */
@NullMarked
package cn.volunteering.testsupport.export;

import org.jspecify.annotations.NullMarked;
