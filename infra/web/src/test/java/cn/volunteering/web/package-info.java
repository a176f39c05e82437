/** Tests of the HTTP layer that all services share. */
@NullMarked
package cn.volunteering.web;

import org.jspecify.annotations.NullMarked;
