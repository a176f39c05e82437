/** Tests of an agency's export. */
@NullMarked
package cn.volunteering.volunteer.archive;

import org.jspecify.annotations.NullMarked;
