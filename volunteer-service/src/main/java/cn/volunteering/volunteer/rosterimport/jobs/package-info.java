/** Scheduled jobs for imports. */
@NullMarked
package cn.volunteering.volunteer.rosterimport.jobs;

import org.jspecify.annotations.NullMarked;
