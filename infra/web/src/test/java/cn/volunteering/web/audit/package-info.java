/** Tests of the audit of changes. */
@NullMarked
package cn.volunteering.web.audit;

import org.jspecify.annotations.NullMarked;
