/** The endpoints of annual plans. */
@NullMarked
package cn.volunteering.activity.annualplan.web;

import org.jspecify.annotations.NullMarked;
