/** The endpoint of the exception list. */
@NullMarked
package cn.volunteering.activity.exceptions.web;

import org.jspecify.annotations.NullMarked;
