/** The doors to the roster. Personal data leaves through them masked. */
@NullMarked
package cn.volunteering.volunteer.roster.web;

import org.jspecify.annotations.NullMarked;
