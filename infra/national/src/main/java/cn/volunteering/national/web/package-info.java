/** The endpoints of the exchange with the national system, the same in every service that takes part. */
@NullMarked
package cn.volunteering.national.web;

import org.jspecify.annotations.NullMarked;
