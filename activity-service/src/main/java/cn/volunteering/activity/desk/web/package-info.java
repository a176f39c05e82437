/** The endpoints of the desk. */
@NullMarked
package cn.volunteering.activity.desk.web;

import org.jspecify.annotations.NullMarked;
