@NullMarked
package cn.volunteering.edge.openapi;

import org.jspecify.annotations.NullMarked;
