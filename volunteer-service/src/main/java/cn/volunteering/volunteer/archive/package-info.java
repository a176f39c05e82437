/** What an agency takes with it from this service, with its personal fields readable elsewhere. */
@NullMarked
package cn.volunteering.volunteer.archive;

import org.jspecify.annotations.NullMarked;
