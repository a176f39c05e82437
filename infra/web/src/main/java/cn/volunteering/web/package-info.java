/** The HTTP layer that all services share: access control, problems, paging, versions. */
@NullMarked
package cn.volunteering.web;

import org.jspecify.annotations.NullMarked;
