/** The service's part of an agency's export, with personal fields in a form that is readable outside this service. */
@NullMarked
package cn.volunteering.volunteer.archive;

import org.jspecify.annotations.NullMarked;
