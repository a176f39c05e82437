/** The door to the roster import. */
@NullMarked
package cn.volunteering.volunteer.rosterimport.web;

import org.jspecify.annotations.NullMarked;
