/** Shared by the endpoints of all subjects: the caller, and pages of in-memory lists. */
@NullMarked
package cn.volunteering.activity.web;

import org.jspecify.annotations.NullMarked;
