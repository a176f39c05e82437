/** Tests of the constraints on requests. */
@NullMarked
package cn.volunteering.web.validation;

import org.jspecify.annotations.NullMarked;
