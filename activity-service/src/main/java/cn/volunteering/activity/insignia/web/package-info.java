/** The endpoints of insignia. */
@NullMarked
package cn.volunteering.activity.insignia.web;

import org.jspecify.annotations.NullMarked;
