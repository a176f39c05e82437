/** The endpoints of the headcount. */
@NullMarked
package cn.volunteering.volunteer.headcount.web;

import org.jspecify.annotations.NullMarked;
