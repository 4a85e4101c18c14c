#!/usr/bin/env node
import '../dist/karta.js';
