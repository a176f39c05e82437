/** The endpoints of the org units. */
@NullMarked
package cn.volunteering.volunteer.organisation.web;

import org.jspecify.annotations.NullMarked;
