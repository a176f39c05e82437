/** The endpoints of claimed hours. */
@NullMarked
package cn.volunteering.activity.outside.web;

import org.jspecify.annotations.NullMarked;
