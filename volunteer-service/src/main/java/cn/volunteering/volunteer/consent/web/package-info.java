/** The endpoints of consents. */
@NullMarked
package cn.volunteering.volunteer.consent.web;

import org.jspecify.annotations.NullMarked;
