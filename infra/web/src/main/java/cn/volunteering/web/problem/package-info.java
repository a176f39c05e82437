/** The problems of services that the gateway does not have. */
@NullMarked
package cn.volunteering.web.problem;

import org.jspecify.annotations.NullMarked;
