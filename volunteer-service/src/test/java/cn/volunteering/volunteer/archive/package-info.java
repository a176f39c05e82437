/** Tests of what an agency takes with it. */
@NullMarked
package cn.volunteering.volunteer.archive;

import org.jspecify.annotations.NullMarked;
