/** The endpoint of the unit tree. */
@NullMarked
package cn.volunteering.volunteer.unittree.web;

import org.jspecify.annotations.NullMarked;
