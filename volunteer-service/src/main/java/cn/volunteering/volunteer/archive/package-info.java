/** The service's part of an agency's export, with personal fields that are readable elsewhere. */
@NullMarked
package cn.volunteering.volunteer.archive;

import org.jspecify.annotations.NullMarked;
