/** The endpoints of projects. */
@NullMarked
package cn.volunteering.activity.project.web;

import org.jspecify.annotations.NullMarked;
