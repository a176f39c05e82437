/** Checks real events against the published schemas. */
@NullMarked
package cn.volunteering.testsupport.contract;

import org.jspecify.annotations.NullMarked;
