/** The endpoints of the roster. Personal data leaves them masked. */
@NullMarked
package cn.volunteering.volunteer.roster.web;

import org.jspecify.annotations.NullMarked;
