/** The endpoints of insurances. */
@NullMarked
package cn.volunteering.volunteer.insurance.web;

import org.jspecify.annotations.NullMarked;
