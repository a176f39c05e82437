/** The endpoints of dispatch orders. */
@NullMarked
package cn.volunteering.activity.dispatch.web;

import org.jspecify.annotations.NullMarked;
