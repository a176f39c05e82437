/** What the service does by itself for imports. */
@NullMarked
package cn.volunteering.volunteer.rosterimport.jobs;

import org.jspecify.annotations.NullMarked;
