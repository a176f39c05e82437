/** The endpoints of the roster import. */
@NullMarked
package cn.volunteering.volunteer.rosterimport.web;

import org.jspecify.annotations.NullMarked;
