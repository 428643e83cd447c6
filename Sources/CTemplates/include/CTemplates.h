#pragma once
#include "guide.h"
