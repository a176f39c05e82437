/** The endpoints of report-ins. */
@NullMarked
package cn.volunteering.volunteer.reportin.web;

import org.jspecify.annotations.NullMarked;
