/** Shared by the controllers of all subjects: the current account, and pages of lists in memory. */
@NullMarked
package cn.volunteering.activity.web;

import org.jspecify.annotations.NullMarked;
