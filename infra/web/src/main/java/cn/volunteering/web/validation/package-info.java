/** Rules for the fields of requests that several services need. */
@NullMarked
package cn.volunteering.web.validation;

import org.jspecify.annotations.NullMarked;
