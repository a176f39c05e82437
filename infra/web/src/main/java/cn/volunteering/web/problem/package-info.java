/** The problems that services report and the gateway does not. */
@NullMarked
package cn.volunteering.web.problem;

import org.jspecify.annotations.NullMarked;
